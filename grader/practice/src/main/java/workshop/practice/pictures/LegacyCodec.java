package workshop.practice.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import workshop.practice.work.Unit;

/// An old library that makes thumbnails, and that nobody dares to touch.
///
/// ```java
/// ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
/// LegacyCodec.shrink(Path.of("holiday/cat.jpg"), 96, thumbnail);
/// ```
///
/// It does one picture at a time: what it works with belongs to the *process*. When two pictures
/// are under way in one process, by whichever threads and class loaders, the colours of both are
/// wrong. At some pictures it crashes, and the process ends; at others it hangs, and never comes
/// back, whoever interrupts it. It complains on standard error, sometimes at length.
public final class LegacyCodec {
  /// The exit code of a process in which it has crashed: that of a signal 6, as when a JVM crashes.
  /// It is a mere `Runtime.halt`: a real crash would leave a report of its own in every folder.
  public static final int CRASHED = 134;

  /// How it begins to say that it crashes; after that comes the process id.
  public static final String LAST_WORDS = "legacy codec: crashed in process ";

  /// All of them are more than any pipe holds.
  private static final int COMPLAINTS = 100;

  /// What it shows of the bytes that it complains about.
  private static final String DUMP = " 7f".repeat(340);

  private static final int PIECE = 512;

  private LegacyCodec() {}

  /// Makes a thumbnail of one picture, a PNG file, upright as the camera was held, and writes it to
  /// `thumbnail` piece by piece.
  ///
  /// @param picture a PNG or JPEG file
  /// @param longest how many pixels its longer side shall have; a smaller picture keeps its size
  /// @param thumbnail is flushed, and not closed
  /// @throws IOException when the picture cannot be read; then nothing was written
  public static void shrink(Path picture, int longest, OutputStream thumbnail) throws IOException {
    String name = picture.getFileName().toString();
    shrink(name, () -> Files.readAllBytes(picture), longest, thumbnail);
  }

  /// As [#shrink(Path, int, OutputStream)], of a picture that is in memory already.
  ///
  /// @param name what the codec calls it
  public static void shrink(String name, byte[] picture, int longest, OutputStream thumbnail)
      throws IOException {
    shrink(name, () -> picture, longest, thumbnail);
  }

  private static void shrink(String name, Source picture, int longest, OutputStream thumbnail)
      throws IOException {
    try (WorkArea area = WorkArea.begin()) {
      Unit.run(name, "", () -> shrink(area, name, picture.read(), longest, thumbnail));
    }
  }

  private interface Source {
    byte[] read() throws IOException;
  }

  private static boolean shrink(
      WorkArea area, String name, byte[] file, int longest, OutputStream thumbnail)
      throws IOException {
    Quirk quirk = Quirk.of(file);
    if (quirk == Quirk.COMPLAINS) {
      for (int i = 0; i < COMPLAINTS; i++) {
        System.err.println("legacy codec: " + name + ": ignored marker " + i + ":" + DUMP);
      }
    }
    Pixels upright = ImageFiles.read(file).turned(Exif.quarters(file));
    byte[] png = ImageFiles.png(coloured(upright.shrunk(longest), area));
    int half = png.length / 2;
    write(png, 0, half, thumbnail);
    switch (quirk) {
      case CRASHES -> crash(name);
      case HANGS -> hang();
      case NONE, COMPLAINS, UNREADABLE -> write(png, half, png.length, thumbnail);
    }
    return true;
  }

  private static void write(byte[] png, int from, int to, OutputStream out) throws IOException {
    for (int at = from; at < to; at += PIECE) {
      out.write(png, at, Math.min(PIECE, to - at));
      out.flush();
    }
  }

  /// With the colours that are in the work area.
  private static Pixels coloured(Pixels pixels, WorkArea area) {
    int[] argb = pixels.argb().clone();
    for (int i = 0; i < argb.length; i++) {
      if (i % pixels.width() == 0 && area.spoilt()) {
        spoil(argb, i, i + pixels.width());
      }
    }
    return new Pixels(pixels.width(), pixels.height(), argb);
  }

  private static void spoil(int[] argb, int from, int to) {
    for (int i = from; i < to; i++) {
      argb[i] ^= 0x00FFFFFF;
    }
  }

  private static void crash(String name) {
    System.err.println(LAST_WORDS + ProcessHandle.current().pid() + ", at " + name);
    System.err.flush();
    Runtime.getRuntime().halt(CRASHED);
  }

  private static void hang() {
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      try {
        never.await();
      } catch (InterruptedException e) {
        // It has never heard of interrupts.
      }
    }
  }
}
