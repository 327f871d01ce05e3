package parts.one;

import java.util.ArrayList;
import java.util.List;

/// Walks; asks a [parts.two.Fetching] for each.
public final class Crawler {
  private final parts.two.Fetching fetching;

  public Crawler(parts.two.Fetching fetching) {
    this.fetching = fetching;
  }

  public void crawl(int count) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int each = i;
      threads.add(new Thread(() -> fetching.fetch(each)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
