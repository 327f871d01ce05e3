package workshop.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.CodePlace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubjectPlaceTest {
  /// Stands for a class of hidden tests.
  @HiddenTests(subject = Leak.class, method = "named")
  static final class Hidden {
    @DoneWhen(value = "", hint = "")
    void of_the_class() {}

    @DoneWhen(value = "", hint = "", subject = Other.class, method = "calls")
    void of_its_own() {}

    void of_nobody() {}
  }

  /// Stands for a class of the participant's.
  static final class Leak {
    static String named() {
      return "leak";
    }
  }

  /// Stands for another one.
  static final class Other {
    static String calls() {
      return "other";
    }
  }

  @Test
  void a_test_calls_what_its_class_names() throws Exception {
    assertThat(type("of_the_class")).isEqualTo(Leak.class.getName());
  }

  @Test
  void a_test_may_name_another_class() throws Exception {
    assertThat(type("of_its_own")).isEqualTo(Other.class.getName());
  }

  @Test
  void a_test_that_says_nothing_calls_what_its_class_names() throws Exception {
    assertThat(type("of_nobody")).isEqualTo(Leak.class.getName());
  }

  private static String type(String test) throws NoSuchMethodException {
    Optional<CodePlace> place = SubjectPlace.of(Hidden.class.getDeclaredMethod(test));
    assertThat(place).hasValueSatisfying(known -> assertThat(known.line()).isPositive());
    return place.orElseThrow().type();
  }
}
