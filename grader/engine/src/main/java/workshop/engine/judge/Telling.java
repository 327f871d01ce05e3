package workshop.engine.judge;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;

/// The model a snapshot shows, and the numbers it was told from.
///
/// The rule: of P operations held, T are carried by a blocked thread of their own and A are not. A
/// model counts if its number reaches `max(2, ceil(share * P))`. One left is the model, both are a
/// hybrid, none cannot be told. P = 1 is sequential. P = 0 never gets here.
///
/// @param held P, at least 1
/// @param carried T
/// @param free A
public record Telling(Model model, int held, int carried, int free) {
  /// The share of the held operations, in per cent, below which a model is not counted.
  static final int SHARE_PERCENT = 20;

  /// Tells the model of one snapshot that holds at least one operation.
  ///
  /// @param doubtfulCarried whether operations in doubt count as carried
  public static Telling of(Snapshot snapshot, boolean doubtfulCarried) {
    int held = snapshot.held().size();
    int carried = 0;
    int free = 0;
    for (HeldOperation operation : snapshot.held()) {
      boolean isCarried =
          operation.carrying() == Carrying.CARRIED
              || (operation.carrying() == Carrying.DOUBTFUL && doubtfulCarried);
      if (isCarried) {
        carried++;
      } else {
        free++;
      }
    }
    return new Telling(model(snapshot, held, carried, free), held, carried, free);
  }

  /// Whether the operations in doubt decide the verdict: if not, nobody needs to ask.
  public static boolean doubtMatters(Snapshot snapshot) {
    return snapshot.held().size() > 1 && of(snapshot, true).model() != of(snapshot, false).model();
  }

  private static Model model(Snapshot snapshot, int held, int carried, int free) {
    if (held <= 1) {
      return Model.SEQUENTIAL;
    }
    int floor = Math.max(2, Math.ceilDiv(SHARE_PERCENT * held, 100));
    if (snapshot.foreign() >= floor) {
      return Model.UNTOLD;
    }
    List<Model> kept = new ArrayList<>();
    if (carried >= floor) {
      kept.add(Model.THREADS);
    }
    if (free >= floor) {
      kept.add(Model.ASYNC);
    }
    return switch (kept.size()) {
      case 0 -> Model.UNTOLD;
      case 1 -> kept.getFirst();
      default -> Model.HYBRID;
    };
  }
}
