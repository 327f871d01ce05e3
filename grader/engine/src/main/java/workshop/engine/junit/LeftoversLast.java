package workshop.engine.junit;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/// Runs the test that tells what was left behind after all others; else by name.
final class LeftoversLast implements MethodOrderer {
  @Override
  public void orderMethods(MethodOrdererContext context) {
    context
        .getMethodDescriptors()
        .sort(
            Comparator.comparing(LeftoversLast::tellsLeftovers)
                .thenComparing(method -> method.getMethod().getName()));
  }

  private static boolean tellsLeftovers(MethodDescriptor method) {
    return method.findAnnotation(DoneWhen.class).map(DoneWhen::leftovers).orElse(false);
  }
}
