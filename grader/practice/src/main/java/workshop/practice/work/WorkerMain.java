package workshop.practice.work;

import java.net.ProxySelector;
import java.util.Arrays;
import java.util.Optional;
import workshop.practice.turnstile.Nearest;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.turnstile.TurnstileAddress;

/// Where a worker starts: says hello to the host, and runs the `main` that it was asked for.
final class WorkerMain {
  private WorkerMain() {}

  /// @param args the name of the class, and its arguments
  /// @throws Throwable what its `main` throws
  public static void main(String[] args) throws Throwable {
    Optional<TurnstileAddress> address = Nearest.told();
    if (address.isPresent()) {
      Turnstile turnstile = Turnstile.at(address.get());
      turnstile.hello();
      ProxySelector.setDefault(new IssueTeller(turnstile));
    }
    Class<?> main = Class.forName(args[0], false, ClassLoader.getSystemClassLoader());
    MainMethod.of(main).run(Arrays.copyOfRange(args, 1, args.length));
  }
}
