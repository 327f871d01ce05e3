package workshop.measuring.tables;

import java.util.Locale;

/// Figures as a person reads them: two or three digits that mean something.
final class Figures {
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private Figures() {}

  /// `0.04 µs`, `8.1 µs`, `160 ms`.
  static String nanos(double nanos) {
    if (nanos < 0.1 * THOUSAND * THOUSAND) {
      return nanos < THOUSAND ? digits(nanos) + " ns" : digits(nanos / THOUSAND) + " µs";
    }
    return digits(nanos / MILLION) + " ms";
  }

  /// `110 bytes`, `22 kB`, `39 MB`; kilo is a thousand.
  static String bytes(double bytes) {
    if (bytes < MILLION) {
      return bytes < THOUSAND ? digits(bytes) + " bytes" : digits(bytes / THOUSAND) + " kB";
    }
    return digits(bytes / MILLION) + " MB";
  }

  /// `64`, `8,070`, `1.96 million`.
  static String count(long count) {
    return count < MILLION
        ? String.format(Locale.ROOT, "%,d", count)
        : String.format(Locale.ROOT, "%.2f million", count / MILLION);
  }

  /// `0.42`, `12.3`.
  static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 9.995 ? "%.2f" : "%.1f", seconds);
  }

  /// `6.2 times`.
  static String times(double factor) {
    return digits(factor) + " times";
  }

  private static String digits(double value) {
    String form = value < 0.995 ? "%.2f" : value < 9.95 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, value);
  }
}
