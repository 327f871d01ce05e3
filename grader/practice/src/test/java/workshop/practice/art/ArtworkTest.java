package workshop.practice.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.pictures.Pixels;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArtworkTest {
  private static final int FEW = 24;

  @Test
  void the_same_seed_gives_the_same_bytes() {
    assertThat(new Artwork(7).png()).isEqualTo(new Artwork(7).png());
  }

  @Test
  void every_picture_can_be_read_and_has_its_size() throws Exception {
    for (int seed = 0; seed < FEW; seed++) {
      Artwork artwork = new Artwork(seed);

      Pixels pixels = Pixels.read(artwork.png());

      assertThat(pixels.width()).isEqualTo(artwork.width());
      assertThat(pixels.height()).isEqualTo(artwork.height());
    }
  }

  @Test
  void no_two_small_pictures_are_alike() throws Exception {
    Set<Pixels> small = new HashSet<>();
    for (int seed = 0; seed < FEW; seed++) {
      small.add(Pixels.read(new Artwork(seed).png()).shrunk(16));
    }

    assertThat(small).hasSize(FEW);
  }

  @Test
  void a_picture_has_many_colours() throws Exception {
    int[] pixels = Pixels.read(new Artwork(3).png()).argb();

    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
  }
}
