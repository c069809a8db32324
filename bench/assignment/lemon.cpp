// The same problem by LEMON: reads the binary form of engines/assignment/README.md and prints one line of JSON.
// Usage: lemon <file> ns|cs. Only what the benchmark writes is read: one demand and one load for all, no further rules.
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

using Graph = lemon::SmartDigraph;
using Cost = long long;

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::FILE* file = std::fopen(argv[1], "rb");
  if (file == nullptr) return 2;
  std::vector<int32_t> words;
  int32_t block[4096];
  for (size_t read; (read = std::fread(block, 4, 4096, file)) > 0;) words.insert(words.end(), block, block + read);
  std::fclose(file);
  if (words.size() < 11 || words[0] != 0x31534151 || words[1] != 0) return 2;
  const int applications = words[2], experts = words[3], pairs = words[4];
  const int demand = words[9], load = words[10];
  const int32_t* application = &words[11];
  const int32_t* expert = application + pairs;
  const int32_t* similarity = expert + pairs;

  Cost widest = 1;
  for (int p = 0; p < pairs; ++p) widest = std::max<Cost>(widest, std::llabs(similarity[p]));
  const Cost empty = 2 * widest * std::min(applications, experts) + widest + 1;

  Graph graph;
  graph.reserveNode(applications + experts + 1);
  graph.reserveArc(pairs + applications + experts);
  std::vector<Graph::Node> nodes;
  for (int n = 0; n <= applications + experts; ++n) nodes.push_back(graph.addNode());
  Graph::ArcMap<int> upper(graph);
  Graph::ArcMap<Cost> cost(graph);
  Graph::NodeMap<int> supply(graph, 0);
  const Graph::Node sink = nodes[applications + experts];
  for (int p = 0; p < pairs; ++p) {
    const Graph::Arc arc = graph.addArc(nodes[application[p]], nodes[applications + expert[p]]);
    upper[arc] = 1;
    cost[arc] = -similarity[p];
  }
  for (int j = 0; j < experts; ++j) {
    const Graph::Arc arc = graph.addArc(nodes[applications + j], sink);
    upper[arc] = load;
    cost[arc] = 0;
  }
  for (int i = 0; i < applications; ++i) {
    const Graph::Arc arc = graph.addArc(nodes[i], sink);
    upper[arc] = demand;
    cost[arc] = empty;
    supply[nodes[i]] = demand;
  }
  supply[sink] = -demand * applications;

  const auto from = std::chrono::steady_clock::now();
  long long filled = 0, total = 0;
  bool optimal = false;
  const auto count = [&](const auto& solver) {
    for (int p = 0; p < pairs; ++p) {
      if (solver.flow(Graph::arcFromId(p)) == 0) continue;
      ++filled;
      total += similarity[p];
    }
  };
  const auto cpu = [] {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
  };
  const double cpuFrom = cpu();
  double ms = 0, cpuMs = 0;
  const auto stop = [&] {
    ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
    cpuMs = cpu() - cpuFrom;
  };
  if (std::strcmp(argv[2], "ns") == 0) {
    using Simplex = lemon::NetworkSimplex<Graph, int, Cost>;
    Simplex solver(graph);
    solver.upperMap(upper).costMap(cost).supplyMap(supply);
    optimal = solver.run() == Simplex::OPTIMAL;
    stop();
    count(solver);
  } else {
    using Scaling = lemon::CostScaling<Graph, int, Cost>;
    Scaling solver(graph);
    solver.upperMap(upper).costMap(cost).supplyMap(supply);
    optimal = solver.run() == Scaling::OPTIMAL;
    stop();
    count(solver);
  }
  if (!optimal) return 1;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"ms\":%.3f,\"cpuMs\":%.3f,\"filled\":%lld,\"total\":%lld,\"rssMb\":%.1f}\n", ms, cpuMs, filled, total,
              static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}
