package deadlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;

/// The threads of a ring stay, so every ring has names of its own. The tests run in the order of
/// their names: the one about a JVM without a deadlock comes first.
@HiddenTests(subject = Detective.class, method = "explain", leftovers = false)
@Tag("task-1")
class DetectiveTest {
  @DoneWhen(
      value = "of threads that only have to wait long for a lock nothing is told",
      hint = "run it where nothing is deadlocked")
  void a_queue_is_no_deadlock() throws InterruptedException {
    try (Queue _ = new Queue("Ada", "Ben", "Cleo")) {
      List<Waiting> told = Told.now();

      assertThat(told)
          .withFailMessage(
              () ->
                  "%d threads told where none is deadlocked; the first is %s"
                      .formatted(told.size(), told.getFirst().thread()))
          .isEmpty();
    }
  }

  @DoneWhen(
      value = "who waits for whose lock is told, and at which line",
      hint = "run main and hold each part of what you tell against jcmd Thread.print")
  void two_threads_and_their_monitors_are_told() {
    Told.isRight(Ring.ofMonitors("Dan", "Eve"));
  }

  @DoneWhen(
      value = "an account's lock is told as well, with a line of the package and not of a library",
      hint = "look for another method of ThreadMXBean, or another frame of the stack")
  void two_threads_and_their_accounts_are_told() {
    Told.isRight(Ring.ofAccounts("Fay", "Gus"));
  }

  @DoneWhen(
      value = "of a ring of three each is told once, and nobody who only waits behind it",
      hint = "count the threads that you tell")
  void a_ring_of_three_is_told_without_those_behind_it() {
    Told.isRight(Ring.ofMonitors("Hal", "Ida", "Jon").with("Kim"));
  }

  @DoneWhen(
      value = "two deadlocks at once are both told",
      hint = "do not stop at the first that you find")
  void two_deadlocks_are_both_told() {
    Ring monitors = Ring.ofMonitors("Leo", "Mia");
    Ring accounts = Ring.ofAccounts("Ned", "Olga", "Pia");

    Told.isRight(monitors, accounts);
  }
}
