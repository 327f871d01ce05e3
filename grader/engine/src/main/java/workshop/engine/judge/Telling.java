package workshop.engine.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.Snapshot;

/// The model a snapshot shows, and the numbers it was told from.
///
/// The rule: of P operations held, C were asked for by child processes, T are carried by a blocked
/// thread of their own, A are not. A model counts if its number reaches `max(2, ceil(share * P))`.
/// One left is the model, several are a hybrid, none cannot be told. Children count if at least two
/// of them hold one: the operations of one child alone, and those of unknown issuers, leave the
/// model untold if they are as many as a model needs. P = 1 is sequential. P = 0 never gets here.
///
/// @param held P, at least 1
/// @param carried T
/// @param free A
/// @param byChildren C
/// @param children how many children hold one
/// @param unseen operations whose issuer was not seen
public record Telling(
    Model model, int held, int carried, int free, int byChildren, int children, int unseen) {
  /// The share of the held operations, in per cent, below which a model is not counted.
  public static final int SHARE_PERCENT = 20;

  /// Tells the model of one snapshot that holds at least one operation.
  ///
  /// @param doubtfulCarried whether operations in doubt count as carried
  public static Telling of(Snapshot snapshot, boolean doubtfulCarried) {
    int held = snapshot.held().size();
    int doubtful = snapshot.count(Carrying.DOUBTFUL);
    int carried = snapshot.count(Carrying.CARRIED) + (doubtfulCarried ? doubtful : 0);
    int unseen = snapshot.count(Carrying.UNSEEN);
    int byChildren = snapshot.count(Carrying.BY_CHILD);
    int free = held - carried - unseen - byChildren;
    int children = snapshot.childrenHolding();
    Model model = model(held, carried, free, byChildren, children, unseen);
    return new Telling(model, held, carried, free, byChildren, children, unseen);
  }

  /// Whether the operations in doubt decide the verdict: if not, nobody needs to ask.
  public static boolean doubtMatters(Snapshot snapshot) {
    return snapshot.held().size() > 1 && of(snapshot, true).model() != of(snapshot, false).model();
  }

  /// Whether it is a mix, and of these models only.
  boolean mixesOnly(Set<Model> models) {
    return model == Model.HYBRID
        && byChildren == 0
        && models.containsAll(List.of(Model.THREADS, Model.ASYNC));
  }

  private static Model model(
      int held, int carried, int free, int byChildren, int children, int unseen) {
    if (held <= 1) {
      return Model.SEQUENTIAL;
    }
    int floor = Math.max(2, Math.ceilDiv(SHARE_PERCENT * held, 100));
    boolean oneChildAlone = children == 1 && byChildren >= floor;
    if (unseen >= floor || oneChildAlone) {
      return Model.UNTOLD;
    }
    List<Model> kept = new ArrayList<>();
    if (carried >= floor) {
      kept.add(Model.THREADS);
    }
    if (free >= floor) {
      kept.add(Model.ASYNC);
    }
    if (children > 1 && byChildren >= floor) {
      kept.add(Model.PROCESSES);
    }
    return switch (kept.size()) {
      case 0 -> Model.UNTOLD;
      case 1 -> kept.getFirst();
      default -> Model.HYBRID;
    };
  }
}
