package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "virtual threads wait in jsoup's blocking get")
final class JsoupOnVirtualThreads implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (URI uri : calls.uris()) {
        threads.submit(() -> Jsoup.connect(uri.toString()).get());
      }
    }
  }
}
