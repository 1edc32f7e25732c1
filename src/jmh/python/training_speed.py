"""The lecture's network in PyTorch on one thread, for TrainingBenchmark.

Usage: training_speed.py FOLDER, which holds parameters.f32 and images.f32 (single precision, little-endian).
Each line on standard input, "BATCH UPDATES", is answered by "SECONDS LOSS": the time that so many updates took, and the loss
of the last one, measured before it. Each batch size has a network and an optimiser of its own.
"""

import sys
import time

import numpy
import torch
from torch import nn

WIDTHS = [784, 500, 300, 2, 300, 500, 784]
CODE = 2  # number of the layer with the linear code


def network(parameters):
    layers, at = [], 0
    for i, (inputs, outputs) in enumerate(zip(WIDTHS, WIDTHS[1:])):
        layer = nn.Linear(inputs, outputs)
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(parameters[at : at + inputs * outputs]).view(outputs, inputs))
            at += inputs * outputs
            layer.bias.copy_(torch.from_numpy(parameters[at : at + outputs]))
            at += outputs
        layers.append(layer)
        if i == len(WIDTHS) - 2:
            layers.append(nn.Sigmoid())
        elif i != CODE:
            layers.append(nn.Tanh())
    return nn.Sequential(*layers)


class Training:
    def __init__(self, batch, parameters, images):
        self.network = network(parameters)
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=1e-3)
        self.batches = images[: len(images) // batch * batch].view(-1, batch, 784)
        self.next = 0

    def update(self):
        batch = self.batches[self.next]
        self.next = (self.next + 1) % len(self.batches)
        loss = nn.functional.mse_loss(self.network(batch), batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.optimizer.step()
        return loss


def main(folder):
    torch.set_num_threads(1)
    parameters = numpy.fromfile(folder + "/parameters.f32", dtype="<f4")
    images = torch.from_numpy(numpy.fromfile(folder + "/images.f32", dtype="<f4")).view(-1, 784)
    trainings = {}
    print(torch.__version__, flush=True)
    for line in sys.stdin:
        batch, updates = map(int, line.split())
        if batch not in trainings:
            trainings[batch] = Training(batch, parameters, images)
        start = time.perf_counter()
        for _ in range(updates):
            loss = trainings[batch].update()
        print(time.perf_counter() - start, loss.item(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
