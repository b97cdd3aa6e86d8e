// Forwards to the newest version and keeps the place that was asked for. Without scripts the page forwards by itself.
location.replace(document.currentScript.dataset.to + location.hash);
