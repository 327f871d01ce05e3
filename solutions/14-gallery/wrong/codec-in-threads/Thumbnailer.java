package gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import workshop.practice.pictures.LegacyCodec;

/// Thumbnails, made by whichever thread asks: threads compute in parallel, so why processes?
final class Thumbnailer implements AutoCloseable {

  byte[] of(String name, byte[] cover) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(name, cover, CoverWorker.LONGEST, thumbnail);
    return thumbnail.toByteArray();
  }

  @Override
  public void close() {}
}
