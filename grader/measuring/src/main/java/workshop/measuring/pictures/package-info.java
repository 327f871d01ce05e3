/// The pictures of runs for the slides: runs what `slides/pictures.list` names and draws it. Start
/// reading at [Pictures].
@NullMarked
package workshop.measuring.pictures;

import org.jspecify.annotations.NullMarked;
