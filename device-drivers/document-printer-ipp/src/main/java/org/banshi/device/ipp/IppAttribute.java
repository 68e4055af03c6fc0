package org.banshi.device.ipp;

import java.util.List;

/** An attribute and its values, at least one on the wire. */
record IppAttribute(String name, List<IppValue> values) {

    IppAttribute {
        values = List.copyOf(values);
    }

    static IppAttribute text(int tag, String name, String text) {
        return new IppAttribute(name, List.of(new IppValue.Text(tag, text)));
    }

    static IppAttribute keyword(String name, String... keywords) {
        return new IppAttribute(
                name,
                List.<IppValue>copyOf(java.util.Arrays.stream(keywords)
                        .map(keyword -> new IppValue.Text(IppValue.KEYWORD, keyword))
                        .toList()));
    }

    static IppAttribute integer(String name, int number) {
        return new IppAttribute(name, List.of(new IppValue.Whole(IppValue.INTEGER, number)));
    }

    static IppAttribute flag(String name, boolean on) {
        return new IppAttribute(name, List.of(new IppValue.Flag(on)));
    }
}
