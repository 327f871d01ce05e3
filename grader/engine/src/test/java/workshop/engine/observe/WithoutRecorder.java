package workshop.engine.observe;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.engine.facts.Observation;
import workshop.engine.judge.Judge;
import workshop.engine.judge.Model;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Watches one request to the end in a JVM without flight recorder, and prints what was told.
final class WithoutRecorder {
  private WithoutRecorder() {}

  public static void main(String[] folder) throws Exception {
    Path scratch = Path.of(folder[0]);
    Path classes = Files.createDirectory(scratch.resolve("classes"));
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      Observer observer = new Observer(scratch, classes, host, host.pid());
      Observation seen = observer.watch(shop, 2, true, () -> read(shop));
      System.out.println(Judge.callbacks(seen));
      Observation model = observer.watch(shop, 2, false, () -> read(shop));
      System.out.println(Judge.model(model, Model.SEQUENTIAL));
    }
    System.exit(0);
  }

  private static int read(BookShop shop) throws Exception {
    try (InputStream body = shop.start().toURL().openStream()) {
      return body.readAllBytes().length;
    }
  }
}
