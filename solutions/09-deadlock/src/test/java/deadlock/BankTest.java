package deadlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.bank.Account;
import workshop.practice.bank.Overdraft;
import workshop.practice.bank.Visit;

@HiddenTests(subject = Bank.class, method = "transfer")
@Tag("task-2")
class BankTest {
  /// Whoever waits with deadlines of less than a second, and tries again, is done by then.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int CROWD = 40;

  /// Numbers so far apart leave the same remainder whatever of up to 30, or of any power of two up
  /// to 65,536, they are divided by; in 40 transfers two share any of fewer than 40 locks.
  private static final long APART = 2_329_089_562_800L << 12;

  @DoneWhen(
      value = "a transfer takes the money out of one account and puts it into the other",
      hint = "follow one transfer from its first line to its last")
  void a_transfer_moves_the_money() throws InterruptedException {
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);
    Account ben = day.account(42, "Ben", 40);
    Account cleo = day.account(8, "Cleo", 0);

    day.pay(ada, ben, 100);
    day.pay(ben, cleo, 15);
    day.pay(cleo, ada, 5);

    day.end();
  }

  @DoneWhen(
      value = "while money moves, the thread that called transfer has both accounts locked",
      hint = "look which accounts are locked at each of the two lines that move money")
  void both_accounts_are_locked_while_money_moves() throws InterruptedException {
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);
    Account ben = day.account(42, "Ben", 100);

    day.pay(ada, ben, 30);
    day.pay(ben, ada, 20);

    day.end().requireBothLocked();
  }

  @DoneWhen(
      value = "two transfers that cross, or three in a ring, come to an end, and no cent is lost",
      hint = "write down for both transfers which account they lock first")
  void transfers_that_cross_come_to_an_end(Watch watch) throws InterruptedException {
    watch.waitsAtMost(PATIENCE);
    Day two = new Day();
    Account ada = two.account(17, "Ada", 100);
    Account ben = two.account(42, "Ben", 200);
    two.send(ada, ben, 30);
    two.send(ben, ada, 50);
    two.end();

    Day three = new Day();
    Account cleo = three.account(5, "Cleo", 100);
    Account dan = three.account(3, "Dan", 200);
    Account eve = three.account(8, "Eve", 300);
    three.send(cleo, dan, 10);
    three.send(dan, eve, 20);
    three.send(eve, cleo, 30);
    three.end();

    Day alike = new Day();
    Account fay = alike.account(17, "Fay", 100);
    Account gus = alike.account(17 + (1L << 32), "Gus", 200);
    alike.send(fay, gus, 30);
    alike.send(gus, fay, 50);
    alike.end();
  }

  @DoneWhen(
      value = "two transfers that cross between accounts of one owner come to an end",
      hint = "look for accounts that what you order by does not tell apart")
  void transfers_of_one_owner_come_to_an_end(Watch watch) throws InterruptedException {
    watch.waitsAtMost(PATIENCE);
    Day day = new Day();
    Account current = day.account(17, "Ada", 100);
    Account savings = day.account(42, "Ada", 200);

    day.send(current, savings, 30);
    day.send(savings, current, 30);

    day.end();
  }

  @DoneWhen(
      value = "two transfers that cross while another one changes a balance come to an end",
      hint = "look for what may change between two transfers that lock the same accounts")
  void balances_may_change_meanwhile(Watch watch) throws InterruptedException {
    watch.waitsAtMost(PATIENCE);
    Day falling = new Day();
    Account ada = falling.account(17, "Ada", 100);
    Account ben = falling.account(42, "Ben", 200);
    falling.send(ada, ben, 30);
    falling.pay(ben, falling.account(99, "Cleo", 500), 150);
    falling.send(ben, ada, 20);
    falling.end();

    Day rising = new Day();
    Account dan = rising.account(17, "Dan", 200);
    Account eve = rising.account(42, "Eve", 100);
    rising.send(dan, eve, 30);
    rising.pay(rising.account(99, "Fay", 500), eve, 150);
    rising.send(eve, dan, 20);
    rising.end();
  }

  @DoneWhen(
      value =
          "transfers between different accounts move money at the same time, whatever the numbers"
              + " and owners",
      hint = "look for something that transfers share though they have no account in common")
  void unrelated_transfers_overlap(Watch watch) throws InterruptedException {
    watch.waitsAtMost(PATIENCE);
    Day day = new Day();
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      String from = "customer " + i;
      String to = i % 2 == 0 ? from : "friend of " + from;
      visits.add(
          day.sendToMove(
              day.account((2 * i + 1) * APART, from, 100),
              day.account((2 * i + 2) * APART, to, 100),
              1 + i));
    }
    List<Visit> away = visits.stream().filter(visit -> !visit.came()).toList();

    day.end();

    List<Visit> late = away.stream().filter(visit -> visit.obstacle() != null).toList();
    if (!late.isEmpty()) {
      throw new AssertionError(
          "%d of %d transfers waited for another one, though no two have an account in common"
              .formatted(late.size(), CROWD),
          late.getFirst().obstacle());
    }
    assertThat(away)
        .withFailMessage(
            "%d of %d transfers moved no money on the thread that called transfer"
                .formatted(away.size(), CROWD))
        .isEmpty();
  }

  @DoneWhen(
      value = "a transfer that has to wait holds up none that needs neither of its accounts",
      hint = "look what a transfer holds while it waits for an account")
  void waiting_transfers_hold_up_nobody_else(Watch watch) throws InterruptedException {
    watch.waitsAtMost(PATIENCE);
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);
    Account ben = day.account(42, "Ben", 100);
    day.sendToMove(ada, ben, 30);
    day.pay(ben, day.account(8, "Cleo", 100), 10);

    Visit other = day.pay(day.account(99, "Dan", 100), day.account(5, "Eve", 100), 20);

    day.end();
    if (other.obstacle() != null) {
      throw new AssertionError(
          "99 to 5 waited while 17 to 42 moved its money and 42 to 8 waited for that",
          other.obstacle());
    }
  }

  @DoneWhen(
      value =
          "a transfer of more than there is throws Overdraft, moves no cent and leaves both"
              + " accounts free",
      hint = "look what your code does between an exception and the end of the call")
  void an_overdraft_is_refused_and_changes_nothing() throws InterruptedException {
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);
    Account ben = day.account(42, "Ben", 100);

    Visit up = day.ask(ada, ben, 101);
    Visit down = day.ask(ben, ada, 101);
    day.pay(ada, ben, 100);

    day.end();
    for (Visit visit : List.of(up, down)) {
      assertThat(visit.failure())
          .withFailMessage(
              () ->
                  "a transfer of 101 cents out of 100 threw %s"
                      .formatted(Objects.requireNonNullElse(visit.failure(), "nothing")))
          .isInstanceOf(Overdraft.class);
    }
  }

  @DoneWhen(
      value = "a transfer from an account to itself changes nothing",
      hint = "follow a transfer whose two accounts are the same")
  void a_transfer_to_itself_changes_nothing() throws InterruptedException {
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);

    day.pay(ada, ada, 30);

    day.end();
  }

  @DoneWhen(
      value = "when all transfers are over, every account is free and nothing is left running",
      hint = "give back what you take, also when something is thrown",
      leftovers = true)
  void nothing_is_left_locked_or_running() throws InterruptedException {
    Day day = new Day();
    Account ada = day.account(17, "Ada", 100);
    Account ben = day.account(42, "Ben", 100);

    day.pay(ada, ben, 30);

    day.end().requireAllFree();
  }
}
