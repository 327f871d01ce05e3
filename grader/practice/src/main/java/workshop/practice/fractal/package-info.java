/// A picture of the Mandelbrot set, tile by tile: work for a processor, and none of it waiting.
///
/// A pixel costs as many steps as its point takes to leave, so some tiles cost a hundred times what
/// others do. Nothing here starts a thread or decides who paints what. Start reading at
/// [Mandelbrot].
@NullMarked
package workshop.practice.fractal;

import org.jspecify.annotations.NullMarked;
