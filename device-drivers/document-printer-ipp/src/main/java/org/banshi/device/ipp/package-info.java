/**
 * A4 pages on any printer that speaks IPP (RFC 8010, RFC 8011), itself or through CUPS. {@code IppEncoder} and {@code
 * IppDecoder} are the pure codec, {@code IppHttp} carries it, {@code IppClient} words the questions, {@code JobSender}
 * hands a document over once, {@code JobWatch} decides from what is seen of a job, {@code PrinterSession} does it on the
 * device's thread. What keywords of printers mean stands in the tables beside these classes.
 */
@NullMarked
package org.banshi.device.ipp;

import org.jspecify.annotations.NullMarked;
