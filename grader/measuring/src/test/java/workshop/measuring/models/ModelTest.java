package workshop.measuring.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workshop.measuring.tasks.Material;
import workshop.measuring.tasks.TaskKind;
import workshop.measuring.tasks.Workplace;

class ModelTest {
  private static final int FEW = 3;

  @TempDir private static Path folder;
  private static Workplace place;

  @BeforeAll
  static void open() throws Exception {
    place = Workplace.open(folder);
  }

  @AfterAll
  static void close() {
    place.close();
  }

  static Stream<Arguments> others() {
    return Stream.of(TaskKind.values())
        .flatMap(kind -> Model.at(kind).stream().skip(1).map(model -> Arguments.of(model, kind)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void every_model_comes_to_what_one_by_one_comes_to(Model model, TaskKind kind) throws Exception {
    Material material = place.material(FEW);

    long result = model.run(kind, material);

    assertThat(result).isEqualTo(Model.SEQUENTIAL.run(kind, material));
  }

  @ParameterizedTest
  @EnumSource
  void more_units_come_to_something_else(TaskKind kind) throws Exception {
    long few = Model.SEQUENTIAL.run(kind, place.material(FEW));
    long more = Model.SEQUENTIAL.run(kind, place.material(FEW + 1));

    assertThat(more).isNotEqualTo(few).isNotZero();
  }

  @Test
  void a_hybrid_is_held_against_the_others_where_there_are_two_things_to_do() {
    assertThat(Model.at(TaskKind.IMAGES)).doesNotContain(Model.HYBRID).hasSize(5);
    assertThat(Model.at(TaskKind.MIXED)).containsExactly(Model.values());
  }
}
