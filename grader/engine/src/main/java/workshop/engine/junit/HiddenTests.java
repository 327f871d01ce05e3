package workshop.engine.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a class of hidden tests and names what it grades.
///
/// Its methods carry [DoneWhen] and may take a `PracticeHost`, whose worlds are closed after the
/// test, and a [Watch].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GradingExtension.class)
@TestMethodOrder(LeftoversLast.class)
public @interface HiddenTests {
  /// The participant's class.
  Class<?> subject();

  /// Its method that the tests call: where a finding points that has no line of its own.
  String method();

  /// Whether what is left behind is told at all; not before a task asks for it to be closed.
  boolean leftovers() default true;
}
