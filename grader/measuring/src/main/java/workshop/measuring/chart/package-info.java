/// Bar charts: panels side by side, each on a scale of its own, as one SVG file for a slide.
///
/// Nothing here knows what is measured. Start reading at [Chart].
@NullMarked
package workshop.measuring.chart;

import org.jspecify.annotations.NullMarked;
