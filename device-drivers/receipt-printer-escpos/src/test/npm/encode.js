// The test receipt as an independent encoder makes it: node encode.js receiptline|encoder < receipt.json > bytes
// receipt.json: { columns, command, heading, pairs: [[left, right]], lines: [], link, qrDots }
const receipt = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const peers = {
    receiptline() {
        const { transform } = require('receiptline');
        const document = [
            `^^^${receipt.heading}`,
            ...receipt.pairs.map(([left, right]) => `${left} | ${right}`),
            ...receipt.lines.map(line => `|${line}`),
            // Without it the code, which has no white of its own here, touches the text and no camera reads it.
            '',
            `{code:${receipt.link}; option:qrcode,${receipt.qrDots},m}`,
            ''
        ].join('\n');
        const printer = { cpl: receipt.columns, encoding: 'gb18030', command: receipt.command, cutting: true };
        return Buffer.from(transform(document, printer), 'binary');
    },
    encoder() {
        const Encoder = require('@point-of-sale/receipt-printer-encoder');
        const encoder = new Encoder({ language: 'esc-pos', columns: receipt.columns, newline: '\n', feedBeforeCut: 5 });
        encoder.initialize().align('center').bold(true).size(2, 2).line(receipt.heading).size(1, 1).bold(false);
        encoder.align('left');
        for (const [left, right] of receipt.pairs) {
            encoder.line(left + ' '.repeat(receipt.columns - left.length - right.length) + right);
        }
        receipt.lines.forEach(line => encoder.line(line));
        encoder.qrcode(receipt.link, { model: 2, size: receipt.qrDots, errorlevel: 'm' }).cut('partial');
        return Buffer.from(encoder.encode());
    }
};
process.stdout.write(peers[process.argv[2]]());
