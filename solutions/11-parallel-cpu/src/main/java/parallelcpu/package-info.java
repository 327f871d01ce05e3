/// Exercise 11: paint a picture of tiles that cost very different amounts of work.
///
/// What paints a tile is given: [workshop.practice.fractal.Mandelbrot]. Start reading at [Fractal].
@NullMarked
package parallelcpu;

import org.jspecify.annotations.NullMarked;
