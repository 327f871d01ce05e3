/// Worlds that are asked over HTTP.
///
/// A [WebWorld] has a port and a site of its own; each request is one operation. Start reading
/// there.
@NullMarked
package workshop.practice.host.http;

import org.jspecify.annotations.NullMarked;
