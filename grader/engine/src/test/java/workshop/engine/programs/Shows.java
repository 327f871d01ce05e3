package workshop.engine.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What must be told of a program, by the definitions of the rule and not by what it pretends.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Shows.Several.class)
public @interface Shows {
  /// What must be told.
  Tells value();

  /// The worlds it is run over.
  Over[] over();

  /// Why that is so, as a clause.
  String why();

  /// How many held operations end the run: the limit of the program plus one, or one more than
  /// there are.
  int enough() default Program.OPERATIONS + 1;

  /// Several of them, for different worlds.
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Several {
    Shows[] value();
  }
}
