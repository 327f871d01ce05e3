package workshop.practice.mail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A mail room with 24 letters, to be run by hand: a scanner, two things to be done to a letter,
/// and an archive that is the slowest of all. Says on the console when a letter is filed.
///
/// A thread that is interrupted here stops waiting, as the exception says.
public final class MailRoom {
  private static final int LETTERS = 24;
  private static final int SCAN_MILLIS = 20;
  private static final int READ_MILLIS = 40;
  private static final int TRANSLATE_MILLIS = 60;
  private static final int LANGUAGES = 3;
  private static final int FILE_MILLIS = 80;

  private final long opened = System.nanoTime();
  private final AtomicInteger scanned = new AtomicInteger();
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger farthest = new AtomicInteger();

  private MailRoom() {}

  /// Opens the room; its clock begins to run.
  public static MailRoom open() {
    return new MailRoom();
  }

  /// The next letter from the scanner; null when there is none left.
  public @Nullable Letter scan() throws InterruptedException {
    if (scanned.get() == LETTERS) {
      return null;
    }
    TimeUnit.MILLISECONDS.sleep(SCAN_MILLIS);
    int number = scanned.incrementAndGet();
    farthest.accumulateAndGet(number - arrived.get(), Math::max);
    return new Letter(number, "scanned");
  }

  /// Makes text of what was scanned.
  public Letter read(Letter letter) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(READ_MILLIS);
    return letter.with("read");
  }

  /// Translates it, which takes longer for some languages than for others.
  public Letter translate(Letter letter) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep((long) TRANSLATE_MILLIS * (1 + letter.number() % LANGUAGES));
    return letter.with("translated");
  }

  /// Puts it into the archive.
  public void file(Letter letter) throws InterruptedException {
    int filed = arrived.incrementAndGet();
    TimeUnit.MILLISECONDS.sleep(FILE_MILLIS);
    System.out.printf(
        "after %,5d ms letter %2d is filed: %s; the scanner is %2d letters ahead%n",
        millis(), letter.number(), letter.text(), scanned.get() - filed);
  }

  /// How it went, in one sentence.
  public String report() {
    return "%d of %d letters filed in %,d ms; the scanner was up to %d letters ahead"
        .formatted(arrived.get(), LETTERS, millis(), farthest.get());
  }

  private long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - opened);
  }
}
