package workshop.practice.fractal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
  @Test
  void tiles_lie_where_they_are_put() {
    Picture picture = new Picture(3, 2);

    picture.put(new Tile(1, 0, 2, 2), new int[] {1, 2, 3, 4});

    assertThat(picture.colour(0, 0)).isZero();
    assertThat(picture.colour(1, 0)).isEqualTo(1);
    assertThat(picture.colour(2, 0)).isEqualTo(2);
    assertThat(picture.colour(1, 1)).isEqualTo(3);
    assertThat(picture.colour(2, 1)).isEqualTo(4);
  }

  @Test
  void a_tile_needs_as_many_colours_as_it_has_pixels() {
    assertThatThrownBy(() -> new Picture(3, 2).put(new Tile(1, 0, 2, 2), new int[5]))
        .hasMessage("5 pixels for the tile 2 x 2 at 1,0 of a picture of 3 x 2");
  }

  @Test
  void a_tile_lies_within_the_picture() {
    assertThatThrownBy(() -> new Picture(3, 2).put(new Tile(2, 0, 2, 2), new int[4]))
        .hasMessage("4 pixels for the tile 2 x 2 at 2,0 of a picture of 3 x 2");
  }

  @Test
  void others_read_the_file_as_it_was_written(@TempDir Path folder) throws IOException {
    Viewport viewport = new Viewport(-0.75, 0, 3, 37, 23, 8, 100, 1);
    Tile all = new Tile(0, 0, 37, 23);
    int[] colours = Mandelbrot.paint(viewport, all);
    Picture picture = new Picture(37, 23);
    picture.put(all, colours);

    picture.write(folder.resolve("new/picture.png"));

    BufferedImage read = ImageIO.read(folder.resolve("new/picture.png").toFile());
    for (int i = 0; i < colours.length; i++) {
      assertThat(read.getRGB(i % 37, i / 37) & 0xffffff).isEqualTo(colours[i]);
    }
  }
}
