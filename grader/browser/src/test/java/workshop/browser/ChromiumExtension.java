package workshop.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/// Gives tests one browser. Where none is installed the tests are left out, and that is said on the
/// screen; with `CI=true` it is a failure.
final class ChromiumExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.installed().isPresent()) {
      return;
    }
    String missing =
        "NOT CHECKED, as there is no Chromium here (set %s to one): %s"
            .formatted(Installed.VARIABLE, context.getDisplayName());
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(missing);
    }
    System.out.println(missing);
    throw new TestAbortedException(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(context.getRoot().getStore(OURS));
  }

  /// One for all classes; the store closes it after the last.
  private static Chromium shared(Store store) {
    return store.computeIfAbsent("browser", any -> started(Chromium.installed()), Chromium.class);
  }

  private static Chromium started(Optional<Path> browser) {
    try {
      return Chromium.start(browser.orElseThrow());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
