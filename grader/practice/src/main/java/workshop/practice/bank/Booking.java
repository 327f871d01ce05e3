package workshop.practice.bank;

import java.util.Set;

/// One line of an account's statement.
///
/// @param cents put in, or taken out if negative
/// @param locked the accounts that the thread had locked at that moment
/// @param thread the thread that moved the money
public record Booking(long cents, Set<Account> locked, Thread thread) {
  public Booking {
    locked = Set.copyOf(locked);
  }
}
