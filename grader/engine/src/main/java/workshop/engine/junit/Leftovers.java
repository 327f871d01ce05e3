package workshop.engine.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workshop.engine.finding.Finding;

/// What the tests of one class left behind: told once, by the test that asks for it.
final class Leftovers {
  private final List<Finding> found = new ArrayList<>();

  /// Notes what the test left behind.
  ///
  /// @return what this test has to fail with; empty if it is another's to tell
  Optional<Finding> after(Method test, List<Finding> left) {
    found.addAll(left);
    return tells(test) ? found.stream().findFirst() : Optional.empty();
  }

  /// Whether this test tells what it and those before it left behind: the one marked so, or each if
  /// none is. None does in a class that leaves it to another.
  static boolean tells(Method test) {
    Class<?> tests = test.getDeclaringClass();
    HiddenTests hidden = tests.getAnnotation(HiddenTests.class);
    return (hidden == null || hidden.leftovers())
        && (isMarked(test) || Stream.of(tests.getDeclaredMethods()).noneMatch(Leftovers::isMarked));
  }

  private static boolean isMarked(Method test) {
    DoneWhen doneWhen = test.getAnnotation(DoneWhen.class);
    return doneWhen != null && doneWhen.leftovers();
  }
}
