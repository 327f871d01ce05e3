package workshop.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated
class DefaultsTest {
  /// A default that is changed.
  record Change(String told, Supplier<@Nullable Object> value, Runnable change) {
    @Override
    public String toString() {
      return told;
    }
  }

  static Stream<Change> changes() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Stream.of(
        new Change("System.in", () -> System.in, () -> System.setIn(InputStream.nullInputStream())),
        new Change("System.out or System.err", () -> System.out, () -> System.setOut(nowhere)),
        new Change("System.out or System.err", () -> System.err, () -> System.setErr(nowhere)),
        new Change(
            "the default locale",
            Locale::getDefault,
            () -> Locale.setDefault(Locale.forLanguageTag("el-GR"))),
        new Change(
            "the default locale",
            () -> Locale.getDefault(Locale.Category.FORMAT),
            () -> Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("el-GR"))),
        new Change(
            "the default time zone",
            TimeZone::getDefault,
            () -> TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"))),
        new Change(
            "the default ProxySelector",
            ProxySelector::getDefault,
            () -> ProxySelector.setDefault(ProxySelector.of(null))),
        new Change(
            "the default Authenticator",
            Authenticator::getDefault,
            () -> Authenticator.setDefault(new Authenticator() {})),
        new Change(
            "the default CookieHandler",
            CookieHandler::getDefault,
            () -> CookieHandler.setDefault(new CookieManager())),
        new Change(
            "the default handler of uncaught exceptions",
            Thread::getDefaultUncaughtExceptionHandler,
            () -> Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {})),
        new Change(
            "the system property http.maxConnections",
            () -> System.getProperty("http.maxConnections"),
            () -> System.setProperty("http.maxConnections", "99")),
        new Change(
            "the system property file.separator",
            () -> System.getProperty("file.separator"),
            () -> System.setProperty("file.separator", "!")),
        new Change(
            "the system property user.name",
            () -> System.getProperty("user.name"),
            () -> System.clearProperty("user.name")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_changed_default_is_named_and_set_back(Change change) {
    Object before = change.value().get();
    Defaults defaults = Defaults.now();

    change.change().run();

    assertThat(defaults.restore()).containsExactly(change.told());
    assertThat(change.value().get()).isEqualTo(before);
    assertThat(defaults.restore()).isEmpty();
  }

  @Test
  void the_jdk_may_set_its_own_properties() {
    Defaults defaults = Defaults.now();

    System.setProperty("sun.something", "1");

    assertThat(defaults.restore()).isEmpty();
    System.clearProperty("sun.something");
  }

  @Test
  void what_an_old_library_keeps_in_the_process_is_nobodys_change() {
    Defaults defaults = Defaults.now();

    System.getProperties().put("workshop.legacy.something", new double[1]);

    assertThat(defaults.restore()).isEmpty();
    System.getProperties().remove("workshop.legacy.something");
  }
}
