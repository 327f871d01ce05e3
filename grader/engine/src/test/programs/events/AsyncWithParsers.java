package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.Gently;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "eight threads wait for answers to parse, and none of them asked for one")
final class AsyncWithParsers implements Program {
  @Override
  public void run(Calls calls) {
    BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
    CountDownLatch parsed = new CountDownLatch(calls.count());
    for (int p = 0; p < 8; p++) {
      Thread.ofPlatform().daemon().start(() -> parse(answers, parsed));
    }
    for (int i = 0; i < calls.count(); i++) {
      calls.async(i).thenAccept(answers::add);
    }
    Gently.await(parsed);
    for (int p = 0; p < 8; p++) {
      answers.add(parsed);
    }
  }

  private static void parse(BlockingQueue<Object> answers, CountDownLatch parsed) {
    while (Gently.take(answers) != parsed) {
      parsed.countDown();
    }
  }
}
