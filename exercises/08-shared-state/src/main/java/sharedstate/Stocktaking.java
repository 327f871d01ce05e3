package sharedstate;

/// Goes round the shelves again and again until somebody raises the flag.
public final class Stocktaking {
  private final StopFlag flag;

  public Stocktaking(StopFlag flag) {
    this.flag = flag;
  }

  /// Returns how many rounds were made, once the flag is up.
  public long count() {
    long rounds = 0;
    while (!flag.isRaised()) {
      rounds++;
    }
    return rounds;
  }

  /// One thread counts, and after a second this one raises the flag.
  public static void main(String[] args) throws InterruptedException {
    StopFlag flag = new StopFlag();
    Stocktaking stocktaking = new Stocktaking(flag);
    Thread counter =
        Thread.ofPlatform()
            .name("counter")
            .start(() -> System.out.printf("%,d rounds%n", stocktaking.count()));
    Thread.sleep(1000);
    flag.raise();
    System.out.println("the flag is up, so the counter has to end now");
    counter.join();
  }
}
