// What receiptio says of the printer on a port of this machine: node status.js PORT 'receiptio options' < receipt.md
// receiptio only knows port 9100; nothing else of it is changed.
const net = require('net');
const connect = net.connect;
net.connect = (port, host) => connect.call(net, port === 9100 ? Number(process.argv[2]) : port, host);
const document = require('fs').readFileSync(0, 'utf8');
require('receiptio').print(document, `-d 127.0.0.1 ${process.argv[3]}`).then(result => console.log(result));
