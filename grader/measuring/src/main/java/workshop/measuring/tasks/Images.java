package workshop.measuring.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.CRC32;
import workshop.practice.pictures.Pixels;

/// Pictures on disk, made small by a decoder that any number of threads may use.
///
/// @param material where they are
record Images(Material material) implements Task {
  private static final int LONGEST = 120;

  /// How many processors this JVM may use.
  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public int units() {
    return material.units();
  }

  @Override
  public int atOnce() {
    return processors();
  }

  @Override
  public int processes() {
    return processors();
  }

  @Override
  public long run(int unit) throws IOException {
    return shrink(Files.readAllBytes(material.picture(unit)));
  }

  /// A checksum of the small picture.
  static long shrink(byte[] file) throws IOException {
    CRC32 sum = new CRC32();
    for (int pixel : Pixels.read(file).shrunk(LONGEST).argb()) {
      sum.update(pixel >> 16);
      sum.update(pixel >> 8);
      sum.update(pixel);
    }
    return sum.getValue();
  }
}
