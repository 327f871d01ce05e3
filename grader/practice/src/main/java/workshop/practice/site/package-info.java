/// What a server on the web has: pages, and where they are.
///
/// Nothing here knows how a page is sent. Start reading at [Site].
@NullMarked
package workshop.practice.site;

import org.jspecify.annotations.NullMarked;
