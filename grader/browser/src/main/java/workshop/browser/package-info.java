/// Browser: a Chromium that is installed on this machine, driven through its DevTools protocol.
///
/// It shows whether a page loads without a complaint and without asking anybody for anything,
/// presses keys on it, and makes pictures and PDFs of it. There is no library in between and no
/// driver that must fit the browser: the JDK has the WebSocket, Chromium the protocol. Start
/// reading at [Chromium].
@NullMarked
package workshop.browser;

import org.jspecify.annotations.NullMarked;
