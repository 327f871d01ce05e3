package parallelcpu;

import workshop.engine.recording.Scene;
import workshop.practice.fractal.Viewport;

/// A small poster; a tile is an operation.
final class Demonstration {
  private static final Viewport SMALL =
      new Viewport(-0.743_646_5, 0.131_829_7, 0.000_03, 384, 256, 32, 10_000, 2);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    scene.watch(scene.practice().openDesk("tile"));
    scene.begin();
    Fractal.render(SMALL);
  }
}
