/**
 * A small decision system that knows nothing of Myotome's rules, with an adapter, and with one flaw if it is told to have
 * one. It is no example of how to triage: it is just good enough to be spoilt.
 */
@NullMarked
package org.myotome.laboratory.conformance.toy;

import org.jspecify.annotations.NullMarked;
