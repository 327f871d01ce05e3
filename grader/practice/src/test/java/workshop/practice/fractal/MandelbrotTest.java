package workshop.practice.fractal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MandelbrotTest {
  private static final Viewport WHOLE_SET = new Viewport(-0.75, 0, 3, 40, 30, 8, 200, 2);

  @Test
  void a_tile_is_a_part_of_the_picture() {
    int[] whole = Mandelbrot.paint(WHOLE_SET, new Tile(0, 0, 40, 30));

    int[] tile = Mandelbrot.paint(WHOLE_SET, new Tile(32, 24, 8, 6));

    for (int i = 0; i < tile.length; i++) {
      assertThat(tile[i]).isEqualTo(whole[(24 + i / 8) * 40 + 32 + i % 8]);
    }
  }

  @Test
  void a_point_that_stays_is_black_and_costs_every_step() {
    Tile origin = new Tile(0, 0, 1, 1);
    Viewport stays = new Viewport(0, 0, 1e-6, 1, 1, 1, 200, 2);

    assertThat(Mandelbrot.paint(stays, origin)).containsExactly(0);
    assertThat(Mandelbrot.steps(stays, origin)).isEqualTo(200 * 4);
  }

  @Test
  void a_point_that_leaves_has_a_colour_and_costs_little() {
    Tile far = new Tile(0, 0, 1, 1);
    Viewport leaves = new Viewport(2, 2, 1e-6, 1, 1, 1, 200, 1);

    assertThat(Mandelbrot.paint(leaves, far)[0]).isNotZero();
    assertThat(Mandelbrot.steps(leaves, far)).isLessThan(10);
  }

  @Test
  void the_poster_is_uneven_work() {
    Viewport poster = Viewport.poster();
    Viewport coarse =
        new Viewport(
            poster.centreX(), poster.centreY(), poster.across(), 160, 100, 8, poster.steps(), 1);

    long inTheBlack = Mandelbrot.steps(coarse, new Tile(96, 64, 8, 8));
    long inTheCorner = Mandelbrot.steps(coarse, new Tile(0, 0, 8, 8));

    assertThat(inTheBlack).isGreaterThan(20 * inTheCorner);
  }

  @Test
  void a_tile_that_is_not_within_the_picture_is_refused() {
    assertThatThrownBy(() -> Mandelbrot.paint(WHOLE_SET, new Tile(33, 0, 8, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the tile 8 x 8 at 33,0 is not within a picture of 40 x 30");
  }

  @Test
  void an_interrupted_thread_paints_nothing_and_stays_interrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Mandelbrot.paint(WHOLE_SET, new Tile(0, 0, 8, 8)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
