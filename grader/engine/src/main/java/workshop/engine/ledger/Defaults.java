package workshop.engine.ledger;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The JVM-wide settings that one test must not change for the next.
///
/// Not looked at: what can be set but not asked for (the `URLStreamHandlerFactory`), what can only
/// be set once, and the settings of libraries.
final class Defaults {
  private final List<Setting<?>> settings =
      List.of(
          new Setting<InputStream>("System.in", () -> System.in, System::setIn),
          new Setting<PrintStream>("System.out or System.err", () -> System.out, System::setOut),
          new Setting<PrintStream>("System.out or System.err", () -> System.err, System::setErr),
          new Setting<>("the default locale", Locale::getDefault, Locale::setDefault),
          new Setting<>(
              "the default locale",
              () -> Locale.getDefault(Locale.Category.FORMAT),
              locale -> Locale.setDefault(Locale.Category.FORMAT, locale)),
          new Setting<>(
              "the default locale",
              () -> Locale.getDefault(Locale.Category.DISPLAY),
              locale -> Locale.setDefault(Locale.Category.DISPLAY, locale)),
          new Setting<>("the default time zone", TimeZone::getDefault, TimeZone::setDefault),
          new Setting<@Nullable ProxySelector>(
              "the default ProxySelector", ProxySelector::getDefault, ProxySelector::setDefault),
          new Setting<@Nullable Authenticator>(
              "the default Authenticator", Authenticator::getDefault, Authenticator::setDefault),
          new Setting<@Nullable CookieHandler>(
              "the default CookieHandler", CookieHandler::getDefault, CookieHandler::setDefault),
          new Setting<@Nullable UncaughtExceptionHandler>(
              "the default handler of uncaught exceptions",
              Thread::getDefaultUncaughtExceptionHandler,
              Thread::setDefaultUncaughtExceptionHandler));

  private final SystemProperties properties = SystemProperties.now();

  private Defaults() {}

  static Defaults now() {
    return new Defaults();
  }

  /// Sets back what was changed and names it.
  List<String> restore() {
    List<String> changed = new ArrayList<>();
    for (Setting<?> setting : settings) {
      if (setting.restore() && !changed.contains(setting.name)) {
        changed.add(setting.name);
      }
    }
    changed.addAll(properties.restore());
    return changed;
  }

  private static final class Setting<T extends @Nullable Object> {
    private final String name;
    private final Supplier<T> get;
    private final Consumer<T> set;
    private final T before;

    Setting(String name, Supplier<T> get, Consumer<T> set) {
      this.name = name;
      this.get = get;
      this.set = set;
      this.before = get.get();
    }

    boolean restore() {
      if (Objects.equals(get.get(), before)) {
        return false;
      }
      set.accept(before);
      return true;
    }
  }
}
