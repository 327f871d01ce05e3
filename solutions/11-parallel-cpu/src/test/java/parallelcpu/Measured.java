package parallelcpu;

import java.util.zip.CRC32;
import workshop.practice.fractal.Picture;
import workshop.practice.fractal.Viewport;

/// The work that the models are measured at: one poster; or one tile.
final class Measured {
  private Measured() {}

  public static void main(String[] arguments) throws InterruptedException {
    boolean once = arguments[0].equals("once");
    Picture picture = Fractal.render(once ? Views.tiny() : Viewport.poster());
    CRC32 sum = new CRC32();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int colour = picture.colour(x, y);
        sum.update(colour >> 16);
        sum.update(colour >> 8);
        sum.update(colour);
      }
    }
    System.out.println("pixels " + Long.toHexString(sum.getValue()));
  }
}
