package workshop.engine.junit;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;
import workshop.engine.finding.Finding;
import workshop.engine.observe.Observer;
import workshop.practice.world.HostAddress;

/// What the extension needs from the JVM it runs in; set once, before any test is discovered.
///
/// @param observer watches and supervises
/// @param host where worlds can be opened
/// @param ended told the finding when the running test can never end; does not return
public record Grading(Observer observer, HostAddress host, Consumer<Finding> ended) {
  /// Where the launcher's session keeps it: out of reach of static fields, and so of the
  /// participant's code.
  private static final List<Object> NAMESPACE = List.of("workshop", "grading");

  /// Puts this into the session that the tests run in.
  public void install(NamespacedHierarchicalStore<Namespace> session) {
    session.put(Namespace.create(NAMESPACE), Grading.class, this);
  }

  static Grading of(ExtensionContext context) {
    Grading grading =
        context
            .getStore(
                StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAMESPACE.toArray()))
            .get(Grading.class, Grading.class);
    if (grading == null) {
      throw new IllegalStateException(
          "hidden tests run in the grader only: mvn test -pl exercises/NN-name");
    }
    return grading;
  }
}
