package workshop.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.Desk;
import workshop.practice.world.Operation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradientsTest {
  private static final double[] ZERO = new double[Gradients.WEIGHTS];

  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void forget() {
    System.getProperties().remove("workshop.legacy.gradients");
  }

  private Dataset data(Harvest harvest) throws IOException {
    return harvest.into(folder.resolve("tomatoes.csv"));
  }

  @Test
  void the_same_seed_gives_the_same_rows() throws IOException {
    Path one = folder.resolve("one.csv");
    Path two = folder.resolve("two.csv");

    new Harvest(5, 30, Set.of(3)).into(one);
    new Harvest(5, 30, Set.of(3)).into(two);

    assertThat(one).hasSameTextualContentAs(two).isNotEmptyFile();
  }

  @Test
  void bad_rows_are_counted_and_left_out() throws IOException {
    Dataset data = data(new Harvest(5, 30, Set.of(3, 4, 5, 29)));

    assertThat(Gradients.load(data, 0, 30).bad()).containsExactly(3, 4, 5, 29);
    assertThat(Gradients.load(data, 4, 29).bad()).containsExactly(4, 5);
    assertThat(Gradients.load(data, 4, 29).good()).isEqualTo(23);
  }

  @Test
  void the_sums_of_the_parts_add_up_to_the_sum_of_all() throws IOException {
    Dataset data = data(new Harvest(5, 30));
    Gradients.load(data, 0, 30);
    double[] all = Gradients.sum(ZERO);
    Gradients.load(data, 0, 7);
    double[] head = Gradients.sum(ZERO);
    Gradients.load(data, 7, 30);

    double[] tail = Gradients.sum(ZERO);

    for (int i = 0; i < all.length; i++) {
      assertThat(head[i] + tail[i]).isCloseTo(all[i], offset(1e-12));
    }
  }

  @Test
  void steps_against_the_gradient_learn_what_ripe_tomatoes_have_in_common() throws IOException {
    Gradients.load(data(new Harvest(5, 2_000)), 0, 2_000);
    double[] weights = ZERO.clone();
    for (int epoch = 0; epoch < 50; epoch++) {
      double[] sum = Gradients.sum(weights);
      for (int i = 0; i < sum.length; i++) {
        weights[i] -= 0.5 * sum[i] / 2_000;
      }
    }

    Accuracy accuracy = Accuracy.of(weights, data(new Harvest(6, 1_000)));

    assertThat(accuracy.rows()).isEqualTo(1_000);
    assertThat(accuracy.right()).isGreaterThan(870);
  }

  @Test
  void rows_loaded_by_another_thread_take_the_place_of_those_that_were_there() throws Exception {
    Dataset data = data(new Harvest(5, 30));
    Gradients.load(data, 7, 30);
    double[] tail = Gradients.sum(ZERO);
    Gradients.load(data, 0, 7);
    FutureTask<Loaded> other = new FutureTask<>(() -> Gradients.load(data, 7, 30));

    Thread.startVirtualThread(other);
    other.get();

    assertThat(Gradients.sum(ZERO)).isEqualTo(tail);
  }

  @Test
  void another_class_loader_shares_the_rows() throws Exception {
    URL home = Gradients.class.getProtectionDomain().getCodeSource().getLocation();
    Gradients.load(data(new Harvest(5, 30)), 0, 30);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {home}, null)) {
      Class<?> workspace = loader.loadClass(Workspace.class.getName());
      assertThat(workspace).isNotEqualTo(Workspace.class);
      Method begin = method(workspace, "begin");
      begin.invoke(null, new double[Gradients.WEIGHTS]);

      assertThat(begin.invoke(null, new double[Gradients.WEIGHTS]))
          .isEqualTo("rows 000000 to 000030 gradient 000002");
    }
  }

  private static Method method(Class<?> type, String name) {
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    return method;
  }

  @Test
  void who_asks_before_anything_is_loaded_is_told() {
    assertThatThrownBy(() -> Gradients.sum(ZERO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this process has loaded no rows");
  }

  @Test
  void readings_are_told_and_only_gradients_are_held() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("gradient")) {
      desk.gate().hold();
      Gradients.load(data(new Harvest(5, 30)), 10, 30);
      FutureTask<double[]> gradient = new FutureTask<>(() -> Gradients.sum(ZERO));
      Thread.startVirtualThread(gradient);
      await().until(() -> !desk.gate().state().held().isEmpty());

      assertThat(desk.log().operations())
          .extracting(Operation::stage, Operation::name)
          .containsExactly(
              tuple("reading", "rows 000010 to 000030"),
              tuple("", "rows 000010 to 000030 gradient 000001"));
      desk.gate().open();
      assertThat(gradient.get()).hasSize(Gradients.WEIGHTS);
    }
  }
}
