package deadlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the detective told, held against the truth; every failure names the first thread that it is
/// about.
///
/// @param waitings of the rings that the test is about, and of nobody who stands in another one
record Told(List<Waiting> waitings) {
  private static final List<Ring> STANDING = new ArrayList<>();

  /// Asks the detective about everything that stands now, and looks at these rings alone.
  static void isRight(Ring... rings) {
    List<Waiting> truth = new ArrayList<>();
    for (Ring ring : rings) {
      truth.addAll(ring.truth());
    }
    List<String> elsewhere = STANDING.stream().flatMap(ring -> ring.names().stream()).toList();
    STANDING.addAll(List.of(rings));
    List<Waiting> here =
        now().stream().filter(waiting -> !elsewhere.contains(waiting.thread())).toList();
    new Told(here).is(truth);
  }

  /// What the detective tells now.
  static List<Waiting> now() {
    return Objects.requireNonNull(new Detective().explain("deadlock"), "explain returned null");
  }

  private void is(List<Waiting> truth) {
    List<String> names = waitings.stream().map(Waiting::thread).toList();
    List<String> missing =
        truth.stream().map(Waiting::thread).filter(name -> !names.contains(name)).toList();
    assertThat(missing)
        .withFailMessage(
            () ->
                "%d of %d deadlocked threads not told; the first is %s"
                    .formatted(missing.size(), truth.size(), missing.getFirst()))
        .isEmpty();
    truth.forEach(this::isToldRight);
    List<String> deadlocked = truth.stream().map(Waiting::thread).toList();
    for (String name : names) {
      assertThat(deadlocked)
          .withFailMessage("%s is told, and is not deadlocked", name)
          .contains(name);
    }
  }

  private void isToldRight(Waiting truth) {
    String who = truth.thread();
    List<Waiting> told = waitings.stream().filter(w -> w.thread().equals(who)).toList();
    assertThat(told)
        .withFailMessage(() -> "%s is told %d times".formatted(who, told.size()))
        .hasSize(1);
    Waiting one = told.getFirst();
    assertThat(one.holder())
        .withFailMessage(
            () ->
                "%s is told to wait for a lock of %s, and %s holds it"
                    .formatted(who, one.holder(), truth.holder()))
        .isEqualTo(truth.holder());
    assertThat(one.lock())
        .withFailMessage(() -> "another lock is told than the one %s waits for".formatted(who))
        .isEqualTo(truth.lock());
    assertThat(one.line())
        .withFailMessage(
            () ->
                "%s is told to wait at \"%s\", and waits at %s"
                    .formatted(who, place(one.line(), truth.line()), truth.line()))
        .isEqualTo(truth.line());
  }

  /// The line told, without the number if it is another file's: that may be another in the next
  /// version of the JDK.
  private static String place(String told, String truth) {
    String file = truth.substring(0, truth.indexOf(':') + 1);
    return told == null || told.startsWith(file) ? told : told.replaceAll(":-?\\d+$", "");
  }
}
