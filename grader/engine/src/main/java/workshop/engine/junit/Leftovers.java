package workshop.engine.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workshop.engine.finding.Finding;

/// What the tests of one class left behind: told once, by the test that asks for it, or else by the
/// one that left it. The asking test tells its own leftovers before those of the others.
final class Leftovers {
  private final List<Finding> found = new ArrayList<>();

  /// Notes what the test left behind.
  ///
  /// @return what this test has to fail with; empty if it is another's to tell
  Optional<Finding> after(Method test, List<Finding> left) {
    if (!isAnyMarked(test)) {
      return tells(test) ? left.stream().findFirst() : Optional.empty();
    }
    found.addAll(0, left); // its own first: what it says is not the number of some other test
    return isMarked(test) ? found.stream().findFirst() : Optional.empty();
  }

  /// Whether this test tells what it and those before it left behind: the one marked so, or each if
  /// none is. None does in a class that leaves it to another.
  static boolean tells(Method test) {
    HiddenTests hidden = test.getDeclaringClass().getAnnotation(HiddenTests.class);
    return (hidden == null || hidden.leftovers()) && (isMarked(test) || !isAnyMarked(test));
  }

  private static boolean isAnyMarked(Method test) {
    return Stream.of(test.getDeclaringClass().getDeclaredMethods()).anyMatch(Leftovers::isMarked);
  }

  private static boolean isMarked(Method test) {
    DoneWhen doneWhen = test.getAnnotation(DoneWhen.class);
    return doneWhen != null && doneWhen.leftovers();
  }
}
