/// One small PNG writer for every picture that the practice library makes: Java's own would bring a
/// window system along.
@NullMarked
package workshop.practice.png;

import org.jspecify.annotations.NullMarked;
