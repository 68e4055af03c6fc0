/**
 * The demonstration: a resident's whole visits, touched on a real screen, with pictures and a result; or the bench, at
 * which a person plays with cards, codes, paper and faults.
 */
@NullMarked
package org.banshi.packaging.demo;

import org.jspecify.annotations.NullMarked;
