package workshop.engine.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From microseconds to places on a line, the same for every run of a picture.
///
/// @param micros what the whole line stands for; at least 1
public record Scale(long micros) {
  /// The places on the line: enough to be zoomed a hundred times on a screen.
  public static final int UNITS = 100_000;

  private static final long MILLI = 1_000;
  private static final long SECOND = 1_000_000;

  public Scale {
    micros = Math.max(1, micros);
  }

  /// The place of a moment, from 0 to [#UNITS], both inclusive; what lies outside stands at the
  /// end.
  public int at(long moment) {
    return Math.clamp(Math.round((double) moment * UNITS / micros), 0, UNITS);
  }

  /// Round moments to write below the line, the first one 0.
  ///
  /// @param most how many at most, at least 2
  public List<Long> ticks(int most) {
    long step = 1;
    for (int i = 0; micros / step >= most; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10, 20, 50
    }
    List<Long> ticks = new ArrayList<>();
    for (long tick = 0; tick <= micros; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /// A time as a person says it: `0`, `340 µs`, `81.2 ms`, `812 ms`, `10.4 s`.
  public static String words(long micros) {
    if (micros < MILLI) {
      return micros == 0 ? "0" : micros + " µs";
    }
    return micros < SECOND - 500
        ? digits((double) micros / MILLI) + " ms"
        : digits((double) micros / SECOND) + " s";
  }

  private static String digits(double value) {
    String form = value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f";
    String text = String.format(Locale.ROOT, form, value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
