package workshop.engine.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/// One hidden test: a sentence of the task sheet's "Done when" list.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface DoneWhen {
  /// The sentence, word by word as the task sheet has it; findings show it as "Expected".
  String value();

  /// What to try when it does not hold: one verb, one action, never the solution.
  String hint();

  /// The participant's class that this test calls, if it is not the one that [HiddenTests] names.
  Class<?> subject() default void.class;

  /// The method of [#subject()] that this test calls.
  String method() default "";

  /// Whether this is the test that tells what was left behind, by itself or by any test before it;
  /// it runs last. Without one in its class, every test tells its own.
  boolean leftovers() default false;
}
