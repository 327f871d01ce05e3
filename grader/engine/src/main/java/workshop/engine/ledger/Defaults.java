package workshop.engine.ledger;

import java.io.PrintStream;
import java.net.ProxySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// The JVM-wide settings that one test must not change for the next.
record Defaults(
    PrintStream out, PrintStream err, Locale locale, TimeZone zone, ProxySelector selector) {

  static Defaults now() {
    return new Defaults(
        System.out,
        System.err,
        Locale.getDefault(),
        TimeZone.getDefault(),
        ProxySelector.getDefault());
  }

  /// Sets back what was changed and names it.
  List<String> restore() {
    Defaults now = now();
    List<String> changed = new ArrayList<>();
    if (now.out != out || now.err != err) {
      changed.add("System.out or System.err");
      System.setOut(out);
      System.setErr(err);
    }
    if (!now.locale.equals(locale)) {
      changed.add("the default locale");
      Locale.setDefault(locale);
    }
    if (!now.zone.equals(zone)) {
      changed.add("the default time zone");
      TimeZone.setDefault(zone);
    }
    if (now.selector != selector) {
      changed.add("the default ProxySelector");
      ProxySelector.setDefault(selector);
    }
    return changed;
  }
}
