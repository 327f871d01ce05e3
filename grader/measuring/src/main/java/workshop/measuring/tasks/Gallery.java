package workshop.measuring.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Pictures that are fetched, then made small.
final class Gallery extends Fetched {
  private static final int AT_ONCE = 16;

  Gallery(Material material) {
    super(material, AT_ONCE);
  }

  @Override
  String path(int unit) {
    return Workplace.COVERS + unit;
  }

  @Override
  long read(byte[] body) {
    try {
      return Images.shrink(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
